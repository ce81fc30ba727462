import type { Command, Option } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** What a shell needs to know of the command line; taken from it, so that the two cannot differ. */
interface Spec {
  readonly name: string
  readonly summary: string
  readonly words: readonly string[]
  readonly options: readonly Option[]
}

const specsOf = (program: Command): readonly Spec[] =>
  program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary() || command.description(),
    words: [
      ...command.commands.map((each) => each.name()),
      ...command.registeredArguments.flatMap((each) => each.argChoices ?? []),
    ],
    options: [...command.options],
  }))

const flagsOf = ({ short, long }: Option) => [short, long].flatMap((flag) => flag ?? [])

function bash(specs: readonly Spec[]): string {
  const choices = specs.flatMap(({ options }) =>
    options.flatMap((option) =>
      option.argChoices
        ? [
            `    ${flagsOf(option).join('|')}) COMPREPLY=($(compgen -W "${option.argChoices.join(' ')}" -- "$current")); return ;;`,
          ]
        : [],
    ),
  )
  const words = specs.map(({ name, options, words: own }) => {
    return `    ${name}) words="${[...own, ...options.flatMap(flagsOf), '--help'].join(' ')}" ;;`
  })
  return [
    '_cloudlore() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""',
    '  case "$previous" in',
    ...choices,
    '  esac',
    '  case "${COMP_WORDS[1]}" in',
    ...words,
    '  esac',
    `  if [ "$COMP_CWORD" -eq 1 ]; then words="${specs.map(({ name }) => name).join(' ')} --help --version"; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '  if [ "$COMP_CWORD" -gt 1 ]; then COMPREPLY+=($(compgen -f -- "$current")); fi',
    '}',
    'complete -o filenames -F _cloudlore cloudlore',
  ].join('\n')
}

const quoted = (text: string) => text.replaceAll("'", "'\\''")
const zshText = (text: string) => quoted(text).replace(/[[\]:]/g, '\\$&')

function zsh(specs: readonly Spec[]): string {
  const commandLines = specs.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`)
  const cases = specs.map(({ name, options, words }) => {
    const flags = options.flatMap((option) => {
      const values = option.argChoices
        ? `:value:(${option.argChoices.join(' ')})`
        : option.required
          ? ':value:_files'
          : ''
      return flagsOf(option).map((flag) => `'${flag}[${zshText(option.description)}]${values}'`)
    })
    const rest = words.length > 0 ? `'*:word:(${words.join(' ')})'` : "'*:path:_files'"
    return `    ${name}) _arguments ${[...flags, rest].join(' ')} ;;`
  })
  return [
    ...['#compdef cloudlore', '_cloudlore() {', '  local -a commands', '  commands=(', ...commandLines, '  )'],
    '  if (( CURRENT == 2 )); then _describe command commands; return; fi',
    '  local command=$words[2]',
    '  shift words; (( CURRENT-- ))',
    ...['  case $command in', ...cases, '  esac', '}', 'compdef _cloudlore cloudlore'],
  ].join('\n')
}

function fish(specs: readonly Spec[]): string {
  const lines = specs.flatMap(({ name, summary, options, words }) => {
    const seen = `complete -c cloudlore -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c cloudlore -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'`,
      ...words.map((word) => `${seen} -f -a ${word}`),
      ...options.map((option) => {
        const short = option.short ? ` -s ${option.short.slice(1)}` : ''
        const long = option.long ? ` -l ${option.long.slice(2)}` : ''
        const values = option.argChoices ? ` -x -a '${option.argChoices.join(' ')}'` : option.required ? ' -r' : ''
        return `${seen}${short}${long}${values} -d '${quoted(option.description)}'`
      }),
    ]
  })
  return lines.join('\n')
}

const WRITERS: Readonly<Record<Shell, (specs: readonly Spec[]) => string>> = { bash, zsh, fish }

/** The script that lets a shell complete commands, options, their values and files. */
export function completionScript(shell: Shell, program: Command): string {
  return `${WRITERS[shell](specsOf(program))}\n`
}
