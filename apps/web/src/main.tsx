import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import './styles/index.css'
import { serverSource } from './api/server-source.ts'
import { start } from './start.tsx'

start(serverSource)
