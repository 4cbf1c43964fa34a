import { createContext } from 'react'

/** Whether the part stands in a frame on another site: there it does not offer to be put into one. */
export const InFrame = createContext(false)
