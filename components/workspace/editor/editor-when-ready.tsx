'use client';
import { useEffect, type ReactNode } from 'react';
import { useScripted } from '@/components/entry/scripted';
import { Editor } from './editor';
import type { EditorProps } from './editor-types';

/**
 * The editor, once the page's script runs; until then `meanwhile`. A control that came with the page would take words
 * before anything kept them, and drawing all of them twice is most of what opening the page would cost.
 */
export function EditorWhenReady({ meanwhile, ...props }: EditorProps & { readonly meanwhile: ReactNode }) {
  const isRunning = useScripted();
  useEffect(() => {
    if (isRunning) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [isRunning]);
  return isRunning ? <Editor {...props} /> : meanwhile;
}
