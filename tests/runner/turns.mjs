/**
 * Lets one stage speak at a time: the one that began first is heard as it speaks; what others say meanwhile is kept
 * together, and heard once those before them have ended.
 */
export function speakingInTurn(write) {
  const speakers = [];
  const hear = () => {
    while (speakers.length > 0) {
      const [first] = speakers;
      if (first.kept) write(first.kept);
      first.kept = '';
      if (!first.hasEnded) return;
      speakers.shift();
    }
  };
  return (heading) => {
    const speaker = { kept: `\n== ${heading}\n`, hasEnded: false };
    const say = (text) => {
      speaker.kept += text;
      hear();
    };
    const end = () => {
      speaker.hasEnded = true;
      hear();
    };
    speakers.push(speaker);
    hear();
    return { say, end };
  };
}
