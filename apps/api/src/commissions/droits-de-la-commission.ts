import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';

/** Whether who asks may write what the commission of the school and year of the request holds. */
@Injectable()
export class DroitsDeLaCommission {
  constructor(private readonly droits: DroitsDEcriture) {}

  canUpdate(): Promise<boolean> {
    return this.droits.has('commission.update');
  }
}
