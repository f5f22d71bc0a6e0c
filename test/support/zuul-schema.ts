import * as v from 'valibot'

const integer = v.pipe(v.number(), v.integer())
/** The data of `zuul_return`: Zuul knows no other keys, and drops all comments of a job for one. */
export const zuulSchema = v.strictObject({
  zuul: v.strictObject({
    file_comments: v.record(
      v.string(),
      v.array(
        v.strictObject({
          line: v.pipe(integer, v.minValue(1)),
          message: v.string(),
          level: v.picklist(['info', 'warning', 'error']),
          range: v.optional(
            v.strictObject({
              start_line: v.pipe(integer, v.minValue(1)),
              start_character: v.pipe(integer, v.minValue(0)),
              end_line: v.pipe(integer, v.minValue(1)),
              end_character: v.pipe(integer, v.minValue(0)),
            }),
          ),
        }),
      ),
    ),
  }),
})
