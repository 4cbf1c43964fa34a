import type { ComponentProps } from 'react'
import { classNames } from '#lib/class-names.ts'

/** A button that looks like the text it stands in; at least 28 px high, 44 px on touch. */
export function TextButton({ className, type = 'button', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex min-h-7 items-center px-2 text-sm font-medium text-accent hover:underline pointer-coarse:min-h-11',
        className,
      )}
      {...rest}
    />
  )
}
