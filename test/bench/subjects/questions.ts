export { createNames, findPaths, parseGraph, searchNames } from '@cloudlore/graph'
export { parseQuestion } from '@cloudlore/graph/question'
export { bidirectional } from 'graphology-shortest-path/unweighted.js'
