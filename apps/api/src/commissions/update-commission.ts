import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ParametresAcademie } from '../agents/index.js';
import { Audit, Base, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import { Faits, FaitsDeclares } from '../socle/faits/index.js';
import type { CommissionVue, UpdateCommissionDto } from './commission.dto.js';
import { Commission } from './commission.entity.js';
import { LockCommission } from './lock-commission.js';
import { ReadCommission } from './read-commission.js';

const COMMISSION_INSTALLEE = 'commission.installee';

/** Declares or replaces the commission of a school and year; its installation date establishes the fait. */
@Injectable()
export class UpdateCommission implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly verrou: LockCommission,
    private readonly read: ReadCommission,
    private readonly parametres: ParametresAcademie,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.declares.add(COMMISSION_INSTALLEE);
  }

  async execute(ou: EtablissementAnnee, saisie: UpdateCommissionDto): Promise<CommissionVue> {
    await this.verrou.execute(ou);
    const avant = await this.read.get(ou);
    checkVersion(avant.modalite ? saisie.version : (saisie.version ?? 0), avant.version, () => avant);
    const { installeeLe = avant.installeeLe, libelle = avant.version === 0 ? null : avant.libelle } = saisie;
    this.checkInstallation(installeeLe);
    const id = await this.save(ou, avant.version, {
      modalite: saisie.modalite,
      libelle: libelle ?? (await this.parametres.readOf(ou)).libelleCommission,
      installeeLe,
    });
    if (avant.version === 0 || avant.installeeLe !== installeeLe) await this.updateFait(ou, id, installeeLe);
    const apres = await this.read.get(ou);
    await this.audit.record({ evenement: 'commission.updated', objet: id, avant, apres });
    return apres;
  }

  private checkInstallation(installeeLe: string | null): void {
    if (!installeeLe || installeeLe <= this.horloge.today()) return;
    const message =
      "Choisissez une date jusqu'à aujourd'hui, ou laissez vide tant que la commission n'est pas installée.";
    throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'installeeLe', message }] });
  }

  private async save(
    { uai, annee }: EtablissementAnnee,
    version: number,
    contenu: Pick<Commission, 'modalite' | 'libelle' | 'installeeLe'>,
  ): Promise<string> {
    const commissions = this.base.repository(Commission);
    const actuelle = await commissions.findOneBy({ uai, annee });
    const id = actuelle?.id ?? randomUUID();
    if (actuelle)
      await commissions.update({ uai, annee }, { ...contenu, version: version + 1, modifieLe: () => 'maintenant()' });
    else await commissions.insert({ uai, annee, id, ...contenu });
    return id;
  }

  /** A commission that is declared and not installed yet leaves its installation expected. */
  private async updateFait({ uai, annee }: EtablissementAnnee, objet: string, date: string | null): Promise<void> {
    const cle = { uai, annee, code: COMMISSION_INSTALLEE, objet };
    if (date) return this.faits.establish({ ...cle, date });
    await this.faits.expect(cle);
    await this.faits.retract(cle);
  }
}
