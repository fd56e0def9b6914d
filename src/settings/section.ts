import * as z from 'zod'

/** Options that belong together. Blank or missing, it is its defaults. */
export type Section<Shape extends z.ZodRawShape> = z.ZodPrefault<z.ZodPreprocess<z.ZodObject<Shape>>>

/**
 * A section of options. `alone` names the options that a single value in the place of the section stands for: several
 * sections of today were booleans in older releases, so that is `enable` where the section has it.
 */
export function section<Shape extends z.ZodRawShape>(
  shape: Shape,
  alone: readonly (keyof Shape & string)[] = 'enable' in shape ? ['enable'] : [],
): Section<Shape> {
  return z
    .preprocess(value => spreadOut(value, shape, alone), z.object(shape, { error: 'a map of options' }))
    .prefault({})
}

function spreadOut(value: unknown, shape: z.ZodRawShape, keys: readonly string[]): unknown {
  if (typeof value === 'object' || keys.length === 0) return value
  const fits = keys.every(key => z.safeParse(shape[key] as z.ZodType, value).success)
  return fits ? Object.fromEntries(keys.map(key => [key, value])) : value
}

/** Marks options that are understood but that nothing uses in this release. */
export const later = <Schema extends z.ZodType>(schema: Schema): Schema => schema.meta({ later: true })
