import { expect, test } from 'vitest'
import { readPlace } from './place.ts'

test.each([
  ['', ['/', '', '']],
  ['#/', ['/', '', '']],
  ['#/topics/arms', ['/topics/arms', '', '']],
  ['#/claims?topic=arms&q=a%23b', ['/claims', '?topic=arms&q=a%23b', '']],
  ['#/?asof=2023-09-11#timeline', ['/', '?asof=2023-09-11', '#timeline']],
  ['#/articles/001/use#s3', ['/articles/001/use', '', '#s3']],
  ['#timeline', ['/', '', '#timeline']],
])('"%s" is at %j', (hash, [path, search, fragment]) => {
  expect(readPlace(hash)).toEqual({ path, search, fragment })
})
