import {chosenShapes, everyShape, type GeneratedShape, randomShapes} from './generated.js'
import {createWholeRun, type StepTimes} from './whole-run.js'

/**
 * Measures shapes at 60 KiB, and writes a line of JSON for each before and after, so that a parent process can see where it hangs. Whose CPU
 * time seems too much, or seems to grow by more than the text, is measured again, at half the size too: the least of several counts.
 *
 *     run-measured SHAPES PORTION PORTIONS FROM
 *
 * Of the shapes (`chosen`, `all`, or a seed for random ones) it takes each PORTIONS-th, from the one with the number FROM on.
 */
const [which = 'chosen', portion = '0', portions = '1', from = '0'] = process.argv.slice(2)

/** CPU milliseconds that a step may take at 60 KiB; from how many on it must not grow faster than this. */
const most = {milliseconds: 1000, unmeasured: 400, growth: 3}
const repetitions = 3
/** For a shape that seems too slow until then. */
const mostRepetitions = 12

const run = await createWholeRun()

/** The steps of a shape that are too slow; in the end the times of the whole and of half of it, as far as they were needed. */
function measured(shape: GeneratedShape): {times: StepTimes; half?: StepTimes; tooSlow: string[]} {
  const timesAt = (kibibytes: number) => run(shape.make(kibibytes * 1024), shape.path)
  const first = timesAt(60)
  if (Math.max(...Object.values(first)) <= most.unmeasured) return {times: first, tooSlow: []}
  let [times, half] = [first, timesAt(30)]
  // Collecting garbage takes a third now and a tenth then: what grows with the square of the text is too slow however often it is measured.
  for (let repetition = 1; repetition < mostRepetitions && (repetition < repetitions || tooSlowIn(times, half).length > 0); repetition++)
    [times, half] = [leastOf([times, timesAt(60)]), leastOf([half, timesAt(30)])]
  return {times, half, tooSlow: tooSlowIn(times, half)}
}

function tooSlowIn(times: StepTimes, half: StepTimes): (keyof StepTimes)[] {
  const isTooSlow = (step: keyof StepTimes) => times[step] > most.milliseconds || (times[step] > most.unmeasured && times[step] > most.growth * half[step])
  return (['lint', 'repairs', 'reports'] as const).filter(isTooSlow)
}

function leastOf(times: readonly StepTimes[]): StepTimes {
  const least = (step: keyof StepTimes) => Math.min(...times.map((time) => time[step]))
  return {lint: least('lint'), repairs: least('repairs'), reports: least('reports')}
}

let index = 0
for (const shape of which === 'chosen' ? chosenShapes() : which === 'all' ? everyShape() : randomShapes(Number(which))) {
  const isOurs = index % Number(portions) === Number(portion) && index >= Number(from)
  if (isOurs) {
    console.log(JSON.stringify({index, name: shape.name}))
    console.log(JSON.stringify({index, name: shape.name, ...measured(shape)}))
  }
  index += 1
}
