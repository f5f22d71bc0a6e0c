import {forXml} from './escape.js'

/**
 * An XML element, each child on its own line.
 *
 * @param attributes are escaped here
 * @param children elements, or text that `forXml` has escaped
 */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly string[] = []): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${forXml(String(value))}"`)
  return children.length > 0 ? `<${name}${list.join('')}>\n${children.join('\n')}\n</${name}>` : `<${name}${list.join('')}/>`
}
