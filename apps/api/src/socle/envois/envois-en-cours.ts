import { ErreurMetier } from '../erreurs/index.js';

const MO = 1024 * 1024;

/** The files being received by this process, and what they hold in memory: beyond its limits, senders come back later. */
export class EnvoisEnCours {
  private nombre = 0;
  private octets = 0;

  constructor(private readonly limites: { readonly ENVOIS_MAX: number; readonly ENVOIS_MO: number }) {}

  /** Takes a place. @throws ErreurMetier `base.occupee` when there is none left */
  open(): PlaceDEnvoi {
    if (this.nombre >= this.limites.ENVOIS_MAX) throw refuse();
    this.nombre += 1;
    return new PlaceDEnvoi(
      (octets) => {
        if (this.octets + octets > this.limites.ENVOIS_MO * MO) throw refuse();
        this.octets += octets;
      },
      (octets) => {
        this.nombre -= 1;
        this.octets -= octets;
      },
    );
  }
}

/** The place of one sender, from its first byte to its answer. */
export class PlaceDEnvoi {
  private octets = 0;
  private rendue = false;

  constructor(
    private readonly take: (octets: number) => void,
    private readonly giveBack: (octets: number) => void,
  ) {}

  /** Counts what one more piece holds. @throws ErreurMetier `base.occupee` when the memory for files is taken */
  add(octets: number): void {
    this.take(octets);
    this.octets += octets;
  }

  close(): void {
    if (this.rendue) return;
    this.rendue = true;
    this.giveBack(this.octets);
  }
}

function refuse(): ErreurMetier {
  return new ErreurMetier('base.occupee', { reessayerApres: 10 });
}
