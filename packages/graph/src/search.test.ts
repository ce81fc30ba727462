import { expect, test } from 'vitest'
import { buildGraph } from './build-graph.ts'
import { createCatalog } from './catalog.ts'
import { createNames } from './names.ts'
import { resolveName, searchNames } from './search.ts'
import { CATALOG, integrates } from './test-fixtures.ts'

const GRAPH = buildGraph([integrates('eventbridge', 'ssm-automation')], CATALOG)
const NAMES = createNames(CATALOG, GRAPH)

const idsFor = (text: string) => searchNames(NAMES, text).map(({ id }) => id)

test.each([
  ['AWS Lambda', 'lambda'],
  ['lambda', 'lambda'],
  ['LAMBDA', 'lambda'],
  ['ｌａｍｂｄａ', 'lambda'],
  ['aws  s3', 's3'],
  ['람다', 'lambda'],
  ['\u1105\u1161\u11b7\u1103\u1161', 'lambda'],
  ['시스템매니저', 'ssm'],
  ['이벤트 브릿지', 'eventbridge'],
  ['CloudWatch Events', 'eventbridge'],
  ['cloud-watch-events', 'eventbridge'],
  ['event bridge', 'eventbridge'],
  ['layers', 'lambda-layers'],
  ['ssm-run-command', 'ssm-run-command'],
  ['Lambda layer', 'lambda-layers'],
  ['launch configurations', 'launch-configurations'],
  ['Config', 'config'],
  ['GitHub', 'ext:github'],
])('"%s" is a whole name of %s', (text, id) => {
  expect(resolveName(NAMES, text)).toEqual({ id, suggestions: [] })
  expect(searchNames(NAMES, text)[0]).toMatchObject({ id, match: 'exact' })
})

test.each([
  ['Dynamo', 'dynamodb'],
  ['lamb', 'lambda'],
  ['다이나모', 'dynamodb'],
  ['lamda', 'lambda'],
  ['Evnetbrige', 'eventbridge'],
  ['클라우드와치', 'cloudwatch'],
  ['람디', 'lambda'],
  ['Sytems Manger', 'ssm'],
])('"%s" can only mean %s', (text, id) => {
  expect(resolveName(NAMES, text)).toEqual({ id, suggestions: [] })
})

test('a beginning that several names share is not resolved, but suggested', () => {
  expect(resolveName(NAMES, 'launch')).toEqual({
    id: null,
    suggestions: [
      { id: 'launch-templates', label: 'Launch templates' },
      { id: 'launch-configurations', label: 'Launch configurations' },
    ],
  })
})

const LONG = 'cloudwatchevents'
const places = Array.from(LONG, (_, place) => place)

test('a long name is found whichever two of its letters are missing', () => {
  const missing = places.flatMap((a) =>
    places.slice(a + 1).map((b) => LONG.slice(0, a) + LONG.slice(a + 1, b) + LONG.slice(b + 1)),
  )
  const lost = missing.filter((text) => resolveName(NAMES, text).id !== 'eventbridge')
  expect(lost).toEqual([])
})

test('a long name is found whichever two of its letters are wrong and one too many', () => {
  const wrong = (at: number) => LONG.slice(0, at) + '7' + LONG.slice(at + 1)
  const texts = places.flatMap((a) => places.map((b) => `${wrong(a).slice(0, b)}7${wrong(a).slice(b)}`))
  expect(texts.filter((text) => resolveName(NAMES, text).id !== 'eventbridge')).toEqual([])
})

test('a long name is not found if four of its letters are wrong', () => {
  expect(idsFor('cloutwatshefents')).toContain('eventbridge')
  expect(idsFor('kloutwatshefents')).toEqual([])
})

test('two wrong letters of six are rather another word, and only suggest the name', () => {
  expect(resolveName(NAMES, 'Lumbdo')).toEqual({ id: null, suggestions: [{ id: 'lambda', label: 'Lambda' }] })
})

test('one wrong letter in an abbreviation is no misspelling', () => {
  expect(resolveName(NAMES, 'SXS')).toEqual({ id: null, suggestions: [] })
})

test('what resembles nothing is not found', () => {
  expect(searchNames(NAMES, 'kubernetes operator')).toEqual([])
  expect(searchNames(NAMES, '')).toEqual([])
  expect(resolveName(NAMES, ' ')).toEqual({ id: null, suggestions: [] })
})

test('a whole name comes before a beginning, and that before a word within', () => {
  expect(idsFor('lambda').slice(0, 2)).toEqual(['lambda', 'lambda-layers'])
  expect(idsFor('run')).toEqual(['ssm-run-command'])
  expect(searchNames(NAMES, 'manager')[0]).toMatchObject({ id: 'ssm', match: 'word', matched: 'Systems Manager' })
})

test('what the notes speak of comes first among the like', () => {
  expect(idsFor('s').slice(0, 2)).toEqual(['ssm', 'ssm-automation'])
})

test('what the notes say more of comes before what they say less of', () => {
  const graph = buildGraph(
    [
      integrates('lambda-layers', 's3'),
      ...['s3', 'kms', 'eventbridge'].map((id) => integrates('launch-templates', id)),
    ],
    CATALOG,
  )
  const names = createNames(CATALOG, graph)
  expect(searchNames(names, 'la').map(({ id }) => id)).toEqual([
    'launch-templates',
    'lambda',
    'lambda-layers',
    'launch-configurations',
  ])
})

/** The catalog with names that mean something only near their whole. */
function withBoundNames(bound: Readonly<Record<string, readonly string[]>>) {
  const entities = CATALOG.entities.map((entity) => ({
    ...entity,
    contextual: (bound[entity.id] ?? []).map((name) => ({ name, in: [entity.id], capitalised: false })),
  }))
  return createNames(createCatalog({ ...CATALOG, entities }))
}

test('a name that means different things near different services means none alone', () => {
  const names = withBoundNames({ dynamodb: ['snapshot'], ec2: ['snapshot'] })
  expect(resolveName(names, 'snapshots').id).toBeNull()
  expect(searchNames(names, 'snapshot').map(({ id, match }) => ({ id, match }))).toEqual([
    { id: 'dynamodb', match: 'word' },
    { id: 'ec2', match: 'word' },
  ])
})

test('a name that means one thing alone is enough, unless a service is called so', () => {
  const names = withBoundNames({ dynamodb: ['stream'], ec2: ['event'] })
  expect(resolveName(names, 'streams')).toEqual({ id: 'dynamodb', suggestions: [] })
  expect(resolveName(names, 'event').id).toBeNull()
  expect(searchNames(names, 'event')[0]).toMatchObject({ id: 'eventbridge', match: 'prefix' })
})

test('an alias that begins so, or a single letter, leaves a bound name to what has it', () => {
  const names = withBoundNames({ dynamodb: ['Elastic Compute'], ec2: ['e'] })
  expect(resolveName(names, 'Elastic Compute')).toEqual({ id: 'dynamodb', suggestions: [] })
  expect(resolveName(names, 'E')).toEqual({ id: 'ec2', suggestions: [] })
})

test('a beginning of the label is told as such, though a misspelling that is listed is shorter', () => {
  const entities = CATALOG.entities.map((entity) =>
    entity.id === 'eventbridge' ? { ...entity, aliases: [...entity.aliases, 'EventBrige', 'Evt Bus'] } : entity,
  )
  const names = createNames(createCatalog({ ...CATALOG, entities }))
  expect(searchNames(names, 'eventb')[0]).toMatchObject({ id: 'eventbridge', matched: 'EventBridge' })
  expect(searchNames(names, 'evt')[0]).toMatchObject({ id: 'eventbridge', matched: 'Evt Bus' })
})

test('what is called so itself, or for short, comes before what has another such name', () => {
  const [ec2] = CATALOG.entities.filter(({ id }) => id === 'ec2')
  if (!ec2) throw new Error('the catalog has no EC2')
  const serial = { id: 'ec2-console', name: 'Serial console', short: 'Serial console', aliases: ['Serial console'] }
  const console = { ...ec2, ...serial, parent: 'ec2', kind: 'feature', aspect: true } as const
  const catalog = createCatalog({ ...CATALOG, entities: [...CATALOG.entities, console] })
  const said = ['s3', 'sns', 'lambda'].flatMap((id) => [integrates('ec2', id), integrates('eventbridge', id)])
  const names = createNames(catalog, buildGraph(said, catalog))
  const found = (text: string) => searchNames(names, text).map(({ id }) => id)
  expect(found('cloudw')).toEqual(['cloudwatch', 'cloudwatch-logs', 'eventbridge'])
  expect(found('ssm')).toEqual(['ssm', 'ssm-automation', 'ssm-run-command'])
  const called = ['s3', 'sns', 'sqs', 'ssm', 's3-glacier', 'ssm-automation', 'ssm-run-command']
  expect(found('s')).toEqual([...called, 'ec2', 'auto-scaling', 'kms'])
})

test('initial consonants find Korean names', () => {
  expect(idsFor('ㅇㅂㅌ')).toEqual(['eventbridge'])
  expect(searchNames(NAMES, 'ㄹㄷ')[0]).toMatchObject({ id: 'lambda', match: 'initials', matched: '람다' })
})

test('half a syllable is enough', () => {
  expect(idsFor('람ㄷ')[0]).toBe('lambda')
})

test('a service that the notes do not name is found, and marked so', () => {
  expect(searchNames(NAMES, 'KMS')[0]).toEqual({
    id: 'kms',
    label: 'KMS',
    kind: 'service',
    category: 'security',
    parent: null,
    inNotes: false,
    match: 'exact',
    matched: 'KMS',
  })
  expect(searchNames(NAMES, 'EventBridge')[0]?.inNotes).toBe(true)
})

test('no more hits than asked for', () => {
  expect(searchNames(NAMES, 's', 1)).toHaveLength(1)
})

test('a name of an aspect means what it is an aspect of', () => {
  const entities = CATALOG.entities.map((entity) =>
    entity.id === 'lambda-layers' ? { ...entity, aspect: true } : entity,
  )
  const names = createNames(createCatalog({ ...CATALOG, entities }))
  expect(resolveName(names, '람다 레이어')).toEqual({ id: 'lambda', suggestions: [] })
})

test('an entity of a graph that the catalog does not know is found by its label', () => {
  const names = createNames(createCatalog({ categories: [], entities: [] }), GRAPH)
  expect(resolveName(names, 'SSM Automation')).toEqual({ id: 'ssm-automation', suggestions: [] })
})

test('a name of many thousands of letters is found by how it begins', () => {
  const graph = buildGraph([integrates('eventbridge', 'ext:github')], CATALOG)
  graph.setNodeAttribute('ext:github', 'name', `zz${'y'.repeat(300_000)}`)
  const names = createNames(createCatalog({ categories: [], entities: [] }), graph)
  expect(searchNames(names, 'zzy')[0]).toMatchObject({ id: 'ext:github', match: 'prefix' })
})

test.each(['__proto__', 'constructor', 'a'.repeat(100_000), '\ud800', '\u0000'])('hostile text is harmless', (text) => {
  expect(resolveName(NAMES, text).id).toBeNull()
})
