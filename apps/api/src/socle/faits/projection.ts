import { Injectable } from '@nestjs/common';

/** Moves what depends on the faits of one school and year; called in the transaction that wrote them. */
export type Projection = (lieu: { uai: string; annee: number }) => Promise<void>;

/** First port of the faits: synchronous projections, registered at boot by the capabilities that listen. */
@Injectable()
export class Projections {
  private readonly projections: Projection[] = [];

  add(projection: Projection): void {
    this.projections.push(projection);
  }

  async run(lieu: { uai: string; annee: number }): Promise<void> {
    for (const projection of this.projections) await projection(lieu);
  }
}
