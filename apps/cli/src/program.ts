import { EXPORT_FORMATS, type ExportFormat } from '@cloudlore/graph/export-formats'
import { Argument, Command, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { completionScript, SHELLS, type Shell } from './completion.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { addFilterOptions, type FilterOptions } from './filter-options.ts'
import type { Io } from './io.ts'
import type { CatalogOption } from './own-catalog.ts'
import { parseCount, parseHost, parsePort } from './values.ts'

export interface ExtractOptions extends CatalogOption, FilterOptions {
  readonly output?: string
  /** A graph to write in place of that of notes. */
  readonly graph?: string
  /** `html`: the explorer itself. */
  readonly format: ExportFormat | 'html'
  /** Documents come as lines of JSON rather than as notes. */
  readonly jsonl?: true
  /** How many pieces of evidence each edge keeps; absent: all. */
  readonly evidence?: number
  /** How many threads read notes; absent: as many as there are cores, where there is much to read. */
  readonly workers?: number
}

export interface MergeOptions extends CatalogOption {
  readonly output?: string
  readonly format: ExportFormat
  readonly evidence: number
}

export interface QueryOptions extends CatalogOption {
  readonly graph?: string
  readonly json?: true
}

export interface CheckOptions extends CatalogOption {
  readonly strict?: true
  readonly json?: true
}

export interface DiffOptions extends CatalogOption {
  readonly json?: true
}

export interface ServeOptions extends CatalogOption {
  readonly host: string
  readonly port: number
  readonly open?: true
  /** True: changes of the notes are followed. Standard input does not change. */
  readonly watch?: true
}

const CATALOG_OPTION = [
  '--catalog <file>',
  'a YAML file of your own that extends the catalog (data/README.md)',
] as const

const examples = (...lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`

// Each action loads its own part, so that `--help` is quick and `extract` never loads the server.

function addExtract(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const command = program
    .command('extract')
    .summary('read notes, write the graph or a part of it')
    .description('Reads Markdown notes and writes the knowledge graph that they assert, or the part that is asked for.')
    .argument('[path...]', 'files, or folders with *.md and *.markdown; - is standard input')
    .option('-o, --output <file>', 'write to a file instead of standard output; csv, neptune and neo4j: to a folder')
    .addOption(
      new Option('-f, --format <format>', 'what to write').choices([...EXPORT_FORMATS, 'html']).default('json'),
    )
    .option('-g, --graph <file>', 'write a graph that extract wrote, or a part of it, instead of that of notes')
    .option('--jsonl', 'with --format relations: read lines of {"doc":"path","text":"…"}, write relations for merge')
    .option('--evidence <count>', 'sentences that each edge of a graph keeps (default: all)', parseCount)
    .option('--workers <count>', 'threads that read notes (default: one a core, for 2 MB or more)', parseCount)
    .option(...CATALOG_OPTION)
    .addHelpText(
      'after',
      examples(
        'cloudlore extract notes/ -o graph.json',
        'cloudlore extract notes/ --format relations | jq .quote',
        'cloudlore extract notes/ --format neo4j -o import/',
        'cloudlore extract notes/ --format dot | dot -Tsvg > map.svg',
        'cloudlore extract notes/ --format html -o map.html',
        'cloudlore extract notes/ --format mermaid --around Lambda --verbs triggers',
        'cloudlore extract --graph graph.json --format turtle --relations replaces --min-confidence 0.8',
        'cat note.md | cloudlore extract -',
        'cloudlore extract - --format relations --jsonl < documents.jsonl > relations.jsonl',
      ),
    )
    .action(async (paths: string[], options: ExtractOptions) => {
      const { extract } = await import('./commands/extract.ts')
      done(await extract(paths, options, io))
    })
  addFilterOptions(command)
}

function addMerge(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('merge')
    .summary('fold relation files into one graph')
    .description(
      'Folds relations that extract wrote, in any number of files, into one graph. Neither the order of the files nor lines ' +
        'that come twice change it.',
    )
    .argument('<file...>', 'files of relations; - is standard input')
    .option('-o, --output <file>', 'write to a file instead of standard output; csv, neptune and neo4j: to a folder')
    .addOption(
      new Option('-f, --format <format>', 'what to write; relations: all lines once, sorted')
        .choices(EXPORT_FORMATS)
        .default('json'),
    )
    .addOption(
      new Option('--evidence <count>', 'sentences that each edge keeps; all are counted')
        .argParser(parseCount)
        .default(10),
    )
    .option(...CATALOG_OPTION)
    .addHelpText(
      'after',
      examples(
        'cloudlore merge part-*.jsonl -o graph.json',
        'cloudlore merge part-*.jsonl --format neptune -o load/',
        'cloudlore merge monday.jsonl tuesday.jsonl --format relations > both.jsonl',
      ),
    )
    .action(async (files: string[], options: MergeOptions) => {
      const { merge } = await import('./commands/merge.ts')
      done(await merge(files, options, io))
    })
}

function addQuery(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('query')
    .summary('ask the notes a question')
    .description('Answers a question in English or Korean, with the sentences that say so.')
    .argument('<question>', 'e.g. "EventBridge to SSM"')
    .argument('[path...]', "notes, or a graph that extract wrote (default: the project's own notes)")
    .option('-g, --graph <file>', 'ask a graph that extract wrote instead of notes')
    .option('--json', 'answer as JSON')
    .option(...CATALOG_OPTION)
    .addHelpText(
      'after',
      examples(
        'cloudlore query "EventBridge to SSM"',
        'cloudlore query "S3에서 람다 거쳐 DynamoDB까지" notes/',
        'cloudlore query "what connects S3, Lambda and SNS"',
        'cloudlore query "difference between SQS and SNS"',
        'cloudlore query "2 paths from S3 to SNS within 3 hops"',
        'cloudlore query "람다 최대 실행 시간"',
        'cloudlore query "limits of Lambda" --graph graph.json --json',
      ),
    )
    .action(async (question: string, paths: string[], options: QueryOptions) => {
      const { query } = await import('./commands/query.ts')
      done(await query({ question, paths, ...options }, io))
    })
}

function addServe(program: Command, io: Io, done: (code: ExitCode) => void): void {
  /** An empty variable is how some shells unset one. */
  const orIn = (name: string, option: Option) => (io.env[name] === '' ? option : option.env(name))
  program
    .command('serve')
    .summary('explore the graph in a browser')
    .description('Reads notes and serves the explorer and its API until it is stopped.')
    .argument('[path...]', "notes to serve (default: the project's own)")
    .addOption(
      orIn('PORT', new Option('-p, --port <port>', 'port; 0: any free one')).default(4747).argParser(parsePort),
    )
    .addOption(
      orIn('HOST', new Option('--host <host>', 'address to listen on')).default('127.0.0.1').argParser(parseHost),
    )
    .option('--watch', 'follow changes of the notes')
    .option('--open', 'open it in the browser')
    .option(...CATALOG_OPTION)
    .addHelpText(
      'after',
      examples('cloudlore serve', 'cloudlore serve notes/ --watch --port 8080 --open') +
        '\nAn address that other machines can reach needs CLOUDLORE_TOKEN, a secret that requests must carry.\n',
    )
    .action(async (paths: string[], options: ServeOptions) => {
      const { serveNotes } = await import('./commands/serve.ts')
      done(await serveNotes(paths, options, io))
    })
}

function addCheck(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('check')
    .summary('find problems in notes')
    .description(
      'Lists limits and claims that contradict each other, services that are gone or superseded, names that nothing ' +
        'has, and Markdown that does not say what was meant.',
    )
    .argument('<path...>', 'files, or folders with *.md and *.markdown; - is standard input')
    .option('--strict', 'exit with 1 if there is any finding')
    .option('--json', 'list as JSON')
    .option(...CATALOG_OPTION)
    .addHelpText(
      'after',
      examples(
        'cloudlore check notes/',
        'cloudlore check --strict notes/',
        'cloudlore check notes/ --json | jq \'.[] | select(.severity == "error")\'',
      ),
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.ts')
      done(await check(paths, options, io))
    })
}

function addDiff(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('diff')
    .summary('say which claims came, went and changed')
    .description('Compares what two versions of notes, or two graphs that extract wrote, assert.')
    .argument('<before>', 'a note, a folder of notes, or a graph that extract wrote')
    .argument('<after>', 'likewise')
    .option('--json', 'list as JSON')
    .option(...CATALOG_OPTION)
    .addHelpText('after', examples('cloudlore diff old-notes/ notes/', 'cloudlore diff graph.json notes/ --json'))
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = await import('./commands/diff.ts')
      done(await diff({ before, after, ...options }, io))
    })
}

function addCompletion(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('completion')
    .summary('let the shell complete cloudlore')
    .description('Writes the script by which a shell completes commands, options and their values.')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .addHelpText(
      'after',
      examples(
        'source <(cloudlore completion bash)',
        'source <(cloudlore completion zsh)',
        'cloudlore completion fish | source',
      ),
    )
    .action((shell: Shell) => {
      io.out(completionScript(shell, program))
      done(EXIT.done)
    })
}

function addCatalog(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const catalog = program
    .command('catalog')
    .description('Shows and checks what is known of AWS before a note is read.')
    .addHelpText('after', examples('cloudlore catalog list compute', 'cloudlore catalog search "step function" --json'))
  catalog
    .command('list')
    .description('Lists entities: id, kind, category, name and Korean name, separated by tabs.')
    .argument('[category]', 'e.g. compute (default: all)')
    .option('--json', 'list as JSON')
    .option(...CATALOG_OPTION)
    .addHelpText('after', examples('cloudlore catalog list', 'cloudlore catalog list own --catalog team.yaml'))
    .action(async (category: string | undefined, options: CatalogOption & { readonly json?: true }) => {
      const { listCatalog } = await import('./commands/catalog.ts')
      done(await listCatalog(category, options, io))
    })
  catalog
    .command('search')
    .description('Finds entities by name, in any spelling.')
    .argument('<name>', 'e.g. "step function" or 람다; id or any alias')
    .option('--json', 'list as JSON')
    .option(...CATALOG_OPTION)
    .addHelpText('after', examples('cloudlore catalog search "parameter store"', 'cloudlore catalog search 람다'))
    .action(async (name: string, options: CatalogOption & { readonly json?: true }) => {
      const { searchCatalog } = await import('./commands/catalog.ts')
      done(await searchCatalog(name, options, io))
    })
  catalog
    .command('validate')
    .description('Checks the YAML files of data/catalog and, where one is given, a file that extends them.')
    .option(...CATALOG_OPTION)
    .addHelpText('after', examples('cloudlore catalog validate', 'cloudlore catalog validate --catalog team.yaml'))
    .action(async (options: CatalogOption) => {
      const { validateCatalog } = await import('./commands/catalog.ts')
      done(await validateCatalog(options, io))
    })
}

/** The command line: names, flags and help. `done` is told the exit code of the command that ran. */
export function buildProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('cloudlore')
    .description('Turns Markdown notes about AWS into a knowledge graph, with the sentence behind each claim.')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.say(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'cloudlore: ')),
    })
    .addHelpText(
      'after',
      examples('cloudlore serve notes/', 'cloudlore query "EventBridge to SSM"', 'cloudlore check notes/'),
    )
    .showHelpAfterError('Add --help to see what is possible.')
  for (const add of [addExtract, addMerge, addQuery, addCheck, addDiff, addServe, addCatalog, addCompletion])
    add(program, io, done)
  return program
}
