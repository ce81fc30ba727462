/** Rows as CSV (RFC 4180), with a mark for spreadsheets that it is UTF-8. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would take for a formula is given an apostrophe: notes are untrusted. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && '=+-@\t\r'.includes(value.charAt(0) || ' ') ? `'${value}` : String(value)
  const special = ['"', ',', '\n', '\r'].some((character) => text.includes(character))
  return special ? `"${text.replaceAll('"', '""')}"` : text
}
