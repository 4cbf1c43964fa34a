/** The part of the package `edtf` (4.11, which ships no types) that is used here. */
declare module 'edtf' {
  export interface ParsedDate {
    type: 'Date'
    level: number
    /** Year, month (0-11), day, and, where a time of day is given, hour, minute, second. */
    values: number[]
  }

  export interface ParsedInterval {
    type: 'Interval'
    level: number
    /** An end is null where it is unknown ("2023/") and Infinity where it is open ("2023/.."). */
    values: (ParsedDate | number | null)[]
  }

  export interface ParsedOther {
    type: 'Year' | 'Season' | 'Decade' | 'Century' | 'Set' | 'List'
    level: number
  }

  /** Throws where the string is no EDTF of that level or below. */
  export function parse(
    input: string,
    constraints: { level: number },
  ): ParsedDate | ParsedInterval | ParsedOther

  /** First and last instant in milliseconds UTC. Throws where an interval does not run forward. */
  export default function edtf(input: string): { min: number; max: number }
}
