/** From where to where words may go on a line, in px. */
export interface LineRoom {
  readonly from: number
  readonly to: number
}
