/** What is costly to make and the same for everybody who reads a language, as the platform's formatters are: made once for each. */
export function perLanguage<Made extends object>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
