import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useBasket } from '#data/use-basket.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { Entry } from '#domain/basket/entry.ts'
import { useBasketDesk, type BasketDesk } from '#evidence/basket-desk.ts'
import { MARK_NAMES } from '#evidence/basket-mark.tsx'
import { FaultNotice } from '#ui/fault-notice.tsx'
import { Notice } from '#ui/notice.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { plural } from '#lib/plural.ts'
import { useAddress } from '#url/use-address.ts'
import { BasketEntry } from './basket-entry.tsx'
import { buildBasketView, placeOf, type BasketGroup } from './basket-model.ts'
import { BasketTools } from './basket-tools.tsx'

/** What the reader marked, by mark; it lives in the browser, so it comes after the page. */
export function BasketPanel() {
  const desk = useBasketDesk()
  const { failed, retry } = useBasket()
  if (desk) return <OpenBasket desk={desk} />
  if (failed) {
    return (
      <FaultNotice title="The basket could not be opened." retry={retry}>
        <p>Its code did not arrive; check the connection. What you marked is still there.</p>
      </FaultNotice>
    )
  }
  return (
    <>
      <p className="py-6 text-ink-3 noscript:hidden">Opening the basket…</p>
      <noscript>
        <p className="py-6 text-base">
          The basket needs JavaScript: what you mark is kept by your browser and by nothing else, so
          this page cannot bring it along.
        </p>
      </noscript>
    </>
  )
}

function OpenBasket({ desk }: { readonly desk: BasketDesk }) {
  const { selection, change } = useAddress()
  const [removed, setRemoved] = useState<readonly Entry[]>([])
  const [touched, setTouched] = useState<string | null>(null)
  const { basket, index, refusal } = desk
  const view = useMemo(
    () => buildBasketView(index, basket, removed, selection),
    [index, basket, removed, selection],
  )
  const remove = async (record: string) => {
    const entry = (await desk.edit({ do: 'remove', records: [record] })).get(record)
    if (entry) setRemoved((others) => [...others.filter((one) => one.record !== record), entry])
    if (entry) setTouched(placeOf({ entry, removed: true }))
  }

  return (
    <>
      <BasketTools desk={desk} onEmptied={() => setRemoved([])}>
        {view.total === 0
          ? 'Nothing is marked.'
          : `${plural(view.total, 'record')} marked${view.changed > 0 ? `, ${view.changed} changed since` : ''}.`}
      </BasketTools>
      {refusal === null ? null : (
        <Notice tone="fault">
          <p>
            This browser {refusal}. What you mark now lasts until this tab is closed: export it to
            keep it.
          </p>
        </Notice>
      )}
      {view.hidden > 0 ? (
        <p className="border-t border-hair py-2 text-sm text-ink-2">
          The filters leave out {view.hidden} of them.
          <TextButton onClick={() => change(EVERYTHING)}>Clear the filters</TextButton>
        </p>
      ) : null}
      {view.groups.length === 0 && view.total === 0 ? <HowToFill /> : null}
      {view.groups.map((group) => (
        <Group
          key={group.mark}
          group={group}
          desk={desk}
          touched={touched}
          onTouch={setTouched}
          onRemove={(record) => void remove(record)}
        />
      ))}
    </>
  )
}

interface GroupProps {
  readonly group: BasketGroup
  readonly desk: BasketDesk
  readonly touched: string | null
  readonly onTouch: (place: string | null) => void
  readonly onRemove: (record: string) => void
}

function Group({ group: { mark, items }, desk, touched, onTouch, onRemove }: GroupProps) {
  const { name, meaning } = MARK_NAMES[mark]
  const count = items.filter(({ removed }) => !removed).length
  return (
    <section aria-labelledby={`basket-${mark}`} className="py-4">
      <SectionHead
        id={`basket-${mark}`}
        title={name}
        hint={`${plural(count, 'record')}. ${meaning}`}
      />
      <ul className="-mt-2 *:first:border-t-0">
        {items.map((item) => (
          <BasketEntry
            key={item.entry.record}
            item={item}
            desk={desk}
            touched={touched === placeOf(item)}
            onTouch={onTouch}
            onRemove={() => onRemove(item.entry.record)}
          />
        ))}
      </ul>
    </section>
  )
}

function HowToFill() {
  return (
    <div className="max-w-[66ch] pt-1 pb-8 font-serif text-md">
      <p>
        Open any statement: above the article that rises beside it stand Keep, Checked and Doubtful,
        and room for a note. In <Link href="/claims">the ledger</Link> each row has them at its end.
      </p>
      <p className="mt-2">
        If you have a basket as a file, from here or from a colleague, import it.
      </p>
    </div>
  )
}
