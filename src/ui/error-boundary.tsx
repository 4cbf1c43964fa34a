import { Component, type ReactNode } from 'react'
import { FaultNotice } from './fault-notice.tsx'

interface ErrorBoundaryProps {
  /** What of the page it holds, as in "The source could not be drawn". */
  readonly part?: string
  /** Called before the part is drawn once more. */
  readonly onRetry?: () => void
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
}

/** A fault in a part of the page stays in that part: says so and offers another try. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    const { part = 'This part of the page', onRetry, children } = this.props
    if (!error) return children
    return (
      <div className="frame py-6">
        <FaultNotice
          title={`${part} could not be drawn.`}
          retry={() => {
            onRetry?.()
            this.setState({ error: null })
          }}
        >
          <p>{error.message}</p>
        </FaultNotice>
      </div>
    )
  }
}
