/** The parts of packages without types of their own that are used here. */
declare module 'citeproc' {
  import type { CslItem } from '#domain/cite/csl-item.ts'

  /** XML as an object. */
  export interface CslNode {
    readonly name: string
    readonly attrs: Readonly<Record<string, string>>
    readonly children: readonly (CslNode | string)[]
  }

  interface System {
    readonly retrieveLocale: (language: string) => CslNode
    readonly retrieveItem: (id: string) => CslItem
  }

  interface Engine {
    setOutputFormat: (format: 'text') => void
    updateItems: (ids: readonly string[]) => void
    /** The entries in the order of the style, and the ids behind each; false where the style has no bibliography. */
    makeBibliography: () =>
      readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false
    /** A citation as it would stand at its place: of a style for notes, the note. */
    previewCitationCluster: (
      citation: {
        readonly citationItems: readonly { readonly id: string }[]
        readonly properties: { readonly noteIndex: number }
      },
      before: readonly [],
      after: readonly [],
      format: 'text',
    ) => string
  }

  const CSL: {
    readonly Engine: new (
      system: System,
      style: CslNode,
      language: string,
      forceLanguage: boolean,
    ) => Engine
  }
  export default CSL
}

declare module '@citation-js/core' {
  import type { CslItem } from '#domain/cite/csl-item.ts'

  export class Cite {
    constructor(items: readonly Omit<CslItem, 'type'>[])
    format(form: 'bibtex' | 'ris'): string
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } }
    }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
