import { useContext, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { partCode } from '#ui/late-part.tsx'
import type { PictureParts } from '#ui/picture/write-picture.ts'
import { TextButton } from '#ui/text-button.tsx'
import { useUnfold } from '#ui/use-unfold.ts'
import type { Address } from '#url/address.ts'
import { fullAddress } from '#url/full-address.ts'
import { useAddress } from '#url/use-address.ts'
import { InFrame } from './in-frame.ts'
import { pictureName, pictureWords, type PictureAbout } from './picture-words.ts'

const CODE = partCode('the picture', async () => {
  const [{ writePicture }, { toPng }, { saveFile }] = await Promise.all([
    import('#ui/picture/write-picture.ts'),
    import('#ui/picture/picture-png.ts'),
    import('#ui/save-file.ts'),
  ])
  return { writePicture, toPng, saveFile }
})

const FORMS = {
  svg: { name: 'SVG', type: 'image/svg+xml' },
  png: { name: 'PNG, double size', type: 'image/png' },
} as const

interface PictureControlProps {
  /** The heading of the chart, also for readers who hear the button by itself. */
  readonly title: string
  /** What the chart is, for the name of the file: "timeline". */
  readonly name: string
  /** Finds what is to be drawn, when it is; null while it is not on the page. */
  readonly parts: () => PictureParts | null
  /** What is to be said of it, at the reader's address. */
  readonly about: (address: Address) => PictureAbout
}

/** Saves a chart as a picture that says by itself what it is. */
export function PictureControl({ title, name, parts, about }: PictureControlProps) {
  const { address, path, hrefWith } = useAddress()
  const client = useQueryClient()
  const { open, button, box } = useUnfold()
  const [said, setSaid] = useState('')
  // A picture would give the frame as its place; the site has it too.
  const inFrame = useContext(InFrame)

  const save = async (form: keyof typeof FORMS) => {
    setSaid('Drawing…')
    const code = await client.fetchQuery(CODE).catch(() => null)
    if (!code) {
      setSaid('No picture: its code did not arrive. Check the connection, then try again.')
      return
    }
    const found = parts()
    if (!found) {
      setSaid('No picture: the chart is not drawn yet. Try again when it stands here.')
      return
    }
    const link = fullAddress(hrefWith({}))
    const words = pictureWords(about(address), { title, site: document.title, link })
    const picture = await code.writePicture(found, words).catch(() => null)
    if (!picture) {
      setSaid('No picture: its fonts did not arrive. Check the connection, then try again.')
      return
    }
    const { svg, width, height } = picture
    const content = form === 'svg' ? svg : await code.toPng(svg, width, height).catch(() => null)
    if (!content) {
      setSaid('This browser made no PNG of it; the SVG shows the same.')
      return
    }
    const file = `${pictureName(name, path, address)}.${form}`
    code.saveFile(file, FORMS[form].type, content)
    setSaid(`Saved as ${file}.`)
  }

  if (inFrame) return null
  return (
    <div className="flex flex-wrap items-center print:hidden">
      <TextButton
        {...button}
        aria-label={`Save picture of ${title}`}
        onClick={() => {
          button.onClick()
          setSaid('')
          void client.prefetchQuery(CODE)
        }}
      >
        Save picture
      </TextButton>
      {open ? (
        <>
          <div role="group" aria-label={`Picture of ${title} as`} className="flex" ref={box}>
            <TextButton onClick={() => void save('svg')}>{FORMS.svg.name}</TextButton>
            <TextButton onClick={() => void save('png')}>{FORMS.png.name}</TextButton>
          </div>
          <p role="status" className="px-2 text-xs text-ink-2 wrap-anywhere">
            {said}
          </p>
        </>
      ) : null}
    </div>
  )
}
