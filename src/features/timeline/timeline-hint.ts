/** How the drawing is read: a hint beside its heading, a note in its picture. */
export const DRAWING_HINT =
  'The axis stretches where the articles speak and breaks (//) where they are silent. Widths are not durations.'
