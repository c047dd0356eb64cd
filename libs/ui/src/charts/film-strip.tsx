import { formatPluriel } from '@focale/domaine';
import type { ReactNode } from 'react';
import { ProgressBar } from './progress-bar.js';

export interface FilmFrame {
  key: string;
  title: string;
  done: number;
  ongoing: number;
  total: number;
  late: number;
  /** True for the period under way: that frame is lit. */
  current: boolean;
  /** What to say when nothing is late: « En ce moment », « À venir »... */
  mention: string;
}

interface FilmStripProps {
  frames: readonly FilmFrame[];
  /** Wraps a frame in the router's link; receives the class and the content. */
  link: (frame: FilmFrame, className: string, content: ReactNode) => ReactNode;
}

/** The year drawn as a strip of film, one frame a period. An ordered list for whoever does not see it. */
export function FilmStrip({ frames, link }: FilmStripProps) {
  return (
    <ol className="pellicule nu">
      {frames.map((frame) => (
        <li key={frame.key}>
          {link(frame, `photogramme${frame.current ? ' photogramme-courant' : ''}`, <FrameContent frame={frame} />)}
        </li>
      ))}
    </ol>
  );
}

function FrameContent({ frame }: { frame: FilmFrame }) {
  return (
    <>
      <strong>{frame.title}</strong>
      <span className="compte">
        {frame.done}
        <small>
          <span aria-hidden="true">/</span>
          <span className="sr"> actions faites sur </span>
          {frame.total}
        </small>
      </span>
      <ProgressBar done={frame.done} ongoing={frame.ongoing} total={frame.total} />
      <span className={`mention${frame.late > 0 ? ' alerte' : ''}`}>
        {frame.late > 0 ? formatPluriel(frame.late, 'action en retard', 'actions en retard') : frame.mention}
      </span>
    </>
  );
}
