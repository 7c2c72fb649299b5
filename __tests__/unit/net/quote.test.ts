import { expect, test } from '@jest/globals';
import { quote } from '../../../src/net/quote.ts';

test.each([
  [
    '<html><head><style>p { color: red }</style></head><body>Please <b>sign in</b></body></html>',
    'Please sign in',
  ],
  ["Can't issue ID_TOKEN for job in 'Pending' state", "Can't issue ID_TOKEN for job in 'Pending' state"],
  ['You sent ASIARTX3GSDS45EXEUJY and a.b_c-d/e+f=gggggggggg', 'You sent *** and ***'],
  ['{"AccessKeyId":"x"}', ''],
  ['<Answer>x</Answer>', ''],
  ['Hello: k=wJalrXUtnFEMI&#x2F;K7MDENG&#43;bPxRfiCYEXAMPLEKEY', 'Hello: ***'],
  ['  ', ''],
])('the quote of %j is %j', (body, words) => expect(quote(body)).toBe(words));
