import { createContext } from 'react'
import type { ToneChoice } from './tone-model.ts'

/**
 * The stretch whose claims are open. A context and no property of the chart: the chart draws all its
 * marks anew whenever it is rendered, and the mark that was pressed would lose the focus.
 */
export const ChosenTone = createContext<ToneChoice | null>(null)
