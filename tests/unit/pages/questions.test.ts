import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Questions, questionsOf } from '@/components/entry/questions';
import type { Entry } from '@/lib/catalogue/entry';

const entry = { questions: { en: ['Where can families sleep tonight?'], ar: ['أين تنام العائلات الليلة؟'] } } as Entry;

test('questions stand in the language of the page, and where it has none in English, which is said', () => {
  expect(questionsOf(entry, 'en')).toEqual({ questions: ['Where can families sleep tonight?'] });
  expect(questionsOf(entry, 'ar')).toEqual({ questions: ['أين تنام العائلات الليلة؟'] });
  expect(renderToStaticMarkup(createElement(Questions, questionsOf(entry, 'fr')))).toMatch(/^<div lang="en" dir="ltr">.*Where can families sleep tonight\?/);
  expect(questionsOf({ questions: {} } as Entry, 'es').questions).toEqual([]);
});
