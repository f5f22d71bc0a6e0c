import {rulesThatReport} from './lint-shape.js'
import {attackShapes} from './shapes.js'

/**
 * Lints every shape at the sizes given (in KiB) and writes a line for each before and after, as JSON: a parent process can see where it
 * hangs. `milliseconds` of CPU is the least of the repetitions.
 */
const [sizes = '64', repetitions = '1'] = process.argv.slice(2)
for (const shape of attackShapes) {
  for (const kibibytes of sizes.split(',').map(Number)) {
    const bytes = shape.make(kibibytes * 1024)
    console.log(JSON.stringify({name: shape.name, kibibytes, begins: true}))
    let microseconds = Number.POSITIVE_INFINITY
    let reports: string[] = []
    for (let repetition = 0; repetition < Number(repetitions); repetition++) {
      const start = process.cpuUsage()
      reports = rulesThatReport(bytes)
      const {user, system} = process.cpuUsage(start)
      microseconds = Math.min(microseconds, user + system)
    }
    console.log(JSON.stringify({name: shape.name, kibibytes, bytes: bytes.length, milliseconds: Math.round(microseconds / 1000), reports}))
  }
}
