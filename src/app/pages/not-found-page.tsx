import { Link } from 'wouter'
import { PageHead } from '#ui/page-head.tsx'

/** For an address that no view has. */
export function NotFoundPage() {
  return (
    <div className="frame frame-wide">
      <div>
        <PageHead title="There is no page at this address">
          <p>
            The link may be mistyped or belong to another version. Nothing is lost: go to{' '}
            <Link href="/">the dashboard</Link>, <Link href="/claims">the ledger</Link> of every
            event and claim, or <Link href="/articles">the five articles</Link>.
          </p>
        </PageHead>
      </div>
    </div>
  )
}
