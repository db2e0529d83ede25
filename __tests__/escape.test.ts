import { describe, expect, test } from 'vitest';

import { escapeMarkdown, shortMarkdown } from '../src/announce/escape.js';

describe('escaped text', () => {
  test('keeps letters, digits, spaces and what says nothing in Markdown', () => {
    expect(escapeMarkdown('train (ubuntu, 24) épocas 97 %')).toBe('train (ubuntu, 24) épocas 97 %');
  });

  test('has character references for the rest', () => {
    expect(escapeMarkdown('a|b<c>&"`*_')).toBe('a&#124;b&#60;c&#62;&#38;&#34;&#96;&#42;&#95;');
    expect(escapeMarkdown('😀')).toBe('&#128512;');
  });

  test('is no link', () => {
    expect(escapeMarkdown('www.example.com https://example.com')).toBe(
      'www&#46;example.com https&#58;&#47;&#47;example.com',
    );
  });

  test('is cut by characters, never inside one', () => {
    expect(shortMarkdown('😀😀😀', 2)).toBe('&#128512;&#8230;');
    expect(shortMarkdown('😀😀', 2)).toBe('&#128512;&#128512;');
  });

  test('is one line', () => {
    expect(escapeMarkdown('a\r\nb\u2028c')).toBe('a b c');
  });
});
