import type { FurnitureKind, UnusedReason } from '#domain/model/vocabulary.ts'

/** What a piece of page residue is, in the reader's words. */
export const FURNITURE_NAMES: Readonly<Record<FurnitureKind, string>> = {
  'doubled-lede': 'doubled opening',
  'doubled-caption': 'doubled caption',
  'photo-credit': 'photo credit',
  timestamp: 'time of day',
  'sign-up': 'sign-up line',
  'follow-topic': 'follow-this-topic line',
  'list-marker': 'list mark',
  metadata: 'date or place line',
  'agency-mark': 'agency mark',
  'read-more': 'link to another article',
  assistance: 'line on who helped',
  'update-note': 'note on an update',
  promotion: 'promotion',
  copyright: 'copyright line',
}

/** Why a sentence of reporting carries no record, in the reader's words. */
export const REASON_NAMES: Readonly<Record<UnusedReason, string>> = {
  connecting: 'it only connects its neighbours',
  background: 'background outside the subject',
  recorded: 'said elsewhere, and recorded there',
  framing: 'it sets the scene and states nothing',
}
