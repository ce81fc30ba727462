import { createNames, searchNames, type CatalogEntity } from '@cloudlore/graph'
import { readCatalogSource } from '@cloudlore/server/library'
import { checkCategory } from '../category.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Io } from '../io.ts'
import { catalogOf, withOwn, type CatalogOption } from '../own-catalog.ts'

const row = ({ id, kind, category, name, korean }: CatalogEntity) =>
  `${[id, kind, category, name, korean ?? ''].join('\t')}\n`

interface ListOptions extends CatalogOption {
  readonly json?: true
}

const rows = (entities: readonly CatalogEntity[], { json }: ListOptions) =>
  json ? `${JSON.stringify(entities.map(shown), null, 2)}\n` : entities.map(row).join('')

const shown = ({ id, kind, category, name, korean, aliases, parent, status, replacedBy }: CatalogEntity) => ({
  ...{ id, kind, category, name, korean, aliases, parent, status, replacedBy },
})

/** `cloudlore catalog list`: what the catalog knows, one entity a line: id, kind, category, name, Korean name. */
export async function listCatalog(category: string | undefined, options: ListOptions, io: Io): Promise<ExitCode> {
  const catalog = await catalogOf(options)
  if (category !== undefined) checkCategory(catalog, category)
  const chosen = catalog.entities.filter((entity) => category === undefined || entity.category === category)
  io.out(rows(chosen, options))
  return EXIT.done
}

/** `cloudlore catalog search`: entities that a name may mean, best first, in the form of `list`. */
export async function searchCatalog(name: string, options: ListOptions, io: Io): Promise<ExitCode> {
  const catalog = await catalogOf(options)
  const found = searchNames(createNames(catalog), name).flatMap(({ id }) => catalog.byId.get(id) ?? [])
  if (found.length === 0) io.say(`cloudlore: nothing is called ${name}.`)
  io.out(rows(found, options))
  return EXIT.done
}

/** `cloudlore catalog validate`: checks the YAML of the checkout, not what was built from it. */
export async function validateCatalog({ catalog: own }: CatalogOption, io: Io): Promise<ExitCode> {
  const source = await readCatalogSource()
  const { entities, categories } = own === undefined ? source : await withOwn(source, own)
  io.say(`The catalog is valid: ${entities.length} entities in ${categories.length} categories.`)
  return EXIT.done
}
