import { Component, type ReactNode } from 'react'
import { Notice } from '#ui/notice.tsx'
import { TextButton } from '#ui/text-button.tsx'

interface State {
  readonly error: Error | null
}

/** A fault in a part of the page stays in that part: says so and offers another try. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div className="frame py-6">
        <Notice tone="fault">
          <p className="font-semibold">This part of the page could not be drawn.</p>
          <p>{error.message}</p>
          <p>
            <TextButton className="-ml-2" onClick={() => this.setState({ error: null })}>
              Try again
            </TextButton>
            <TextButton onClick={() => location.reload()}>Reload the page</TextButton>
          </p>
        </Notice>
      </div>
    )
  }
}
