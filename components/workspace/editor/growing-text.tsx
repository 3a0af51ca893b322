'use client';
import type { ComponentProps } from 'react';

/** A text field as high as what is in it: the text behind it takes the room, so no style is set by script. */
export function GrowingText({ className = '', value, ...rest }: ComponentProps<'textarea'> & { readonly value: string }) {
  return (
    <span className="growing" data-text={`${value}\u200b`}>
      <textarea {...rest} value={value} rows={1} className={`field ${className}`} />
    </span>
  );
}
