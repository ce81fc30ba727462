/** A value with its thousands parted: `10000` is `10,000`, `1-4000` is `1–4,000`; what is no number stays. */
export function limitValue(value: string): string {
  const numbers = value.split('-').map((part) => (/^\d+(\.\d+)?$/.test(part) ? withThousands(part) : null))
  return numbers.every((number) => number !== null) ? numbers.join('–') : value
}

function withThousands(number: string): string {
  const [whole = '', fraction] = number.split('.')
  const parted = Array.from(whole, (digit, at) => {
    const left = whole.length - at
    return at > 0 && left % 3 === 0 ? `,${digit}` : digit
  }).join('')
  return fraction === undefined ? parted : `${parted}.${fraction}`
}
