import type { Formula } from './formulas'

/** A formula as it is drawn: HTML without `style` attributes. */
export interface Drawing {
  /** What stands in the text: MathML in an element of the engine's own. */
  readonly element: string
  /** What the page of the text shows behind the MathML, in the same element. */
  readonly picture: string
  /** The declarations behind the classes of the picture. */
  readonly styles: readonly string[]
}

/** A formula that the engine does not understand. */
export interface Refusal {
  readonly reason: string
}

export interface Drawings {
  /** One for each formula. */
  readonly drawn: readonly (Drawing | Refusal)[]
  /** What the pictures refer to. */
  readonly shapes: string
}

/** Draws the formulas of one text, which share their definitions and their numbers. */
export type Draw = (formulas: readonly Formula[]) => Drawings

/** MathML without what breaks a strict policy, or stands in the picture as well and must be there only once. */
export const plainMathml = (mathml: string) =>
  mathml.replace(/\s(?:style|id|href)\s?="[^"]*"/g, '').replaceAll(' class ="', ' class="')
