import { dayAt } from '@focale/ui';

const pad = (n: number): string => String(n).padStart(2, '0');

/** An instant as the two fields that ask for it, in the agent's time zone. */
export function toHoraire(debut: string): { date: string; heure: string } {
  const instant = new Date(debut);
  return { date: dayAt(instant), heure: `${pad(instant.getHours())}:${pad(instant.getMinutes())}` };
}
