import {Features} from './features.js'
import {type ItemMark, itemMarks} from './item-marks.js'

/** An item of at most this many words names a thing. */
const shortItem = 3
/** More items than this make no difference. */
const manyItems = 10

/** Features of the items of a list, or of the titles of sections: the share of them with each mark, under `part`. */
export function itemFeatures(part: string, texts: readonly string[]): Features {
  const features = new Features()
  const all = texts.map((text) => itemMarks(text))
  const share = (marks: readonly ItemMark[]) => all.filter((own) => own.some((mark) => marks.includes(mark))).length / texts.length
  for (const mark of ['ahead', 'back', 'gerund', 'participle', 'thing', 'outcome', 'role', 'saysAhead', 'saysBack'] as const)
    features.add(`${part}.${mark}`, share([mark]))
  features.addIf(share(['back', 'participle']) >= 0.5, `${part}.mostlyBack`)
  features.addIf(share(['ahead']) > 0, `${part}.anyAhead`)
  features.add(`${part}.short`, texts.filter((text) => text.split(' ', shortItem + 1).length <= shortItem).length / texts.length)
  features.add(`${part}.number`, Math.min(manyItems, texts.length) / manyItems)
  return features
}
