/** The forms in which sentences can be cited. */
export type CitationForm = 'chicago' | 'apa' | 'mla' | 'bibtex' | 'ris' | 'csl-json'

/** The forms that are prose; each has a list of sources. */
export type ProseStyle = Extract<CitationForm, 'chicago' | 'apa' | 'mla'>

interface FormFacts {
  readonly name: string
  /** Of the file it is saved as. */
  readonly extension: string
  readonly type: string
}

const PROSE = { extension: 'txt', type: 'text/plain;charset=utf-8' }

/** Each form by name, in the order in which they are offered. */
export const CITATION_FORMS: Readonly<Record<CitationForm, FormFacts>> = {
  chicago: { name: 'Chicago, footnote', ...PROSE },
  apa: { name: 'APA', ...PROSE },
  mla: { name: 'MLA', ...PROSE },
  bibtex: { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
}

/** What stands in the choice of forms is one of them. */
export function isCitationForm(text: string): text is CitationForm {
  return text in CITATION_FORMS
}
