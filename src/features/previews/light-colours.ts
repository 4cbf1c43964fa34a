/**
 * The colours of the light page by name, out of the style that names them, so that pictures have the same.
 * @param tokens text of `src/app/tokens.css`
 */
export function lightColours(tokens: string): ReadonlyMap<string, string> {
  const named = tokens.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}),/g)
  return new Map([...named].map(([, name = '', value = '']) => [name, value]))
}
