'use client';
import { useEffect } from 'react';
import { forgetSentWords } from './kept-here';

/** Clears from the device what has arrived. */
export function ForgetSent() {
  useEffect(forgetSentWords, []);
  return null;
}
