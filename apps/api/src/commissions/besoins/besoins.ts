import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { Faits, FaitsDeclares } from '../../socle/faits/index.js';
import { type ListeDto, readChangements } from '../../socle/validation/index.js';
import { DroitsDeLaCommission } from '../droits-de-la-commission.js';
import type { BesoinsVue, BesoinVue, CreateBesoinDto, UpdateBesoinDto } from './besoin.dto.js';
import { BesoinFormation } from './besoin.entity.js';

const RECENSES = 'besoins_formation.recenses';

/** Training needs of a school and year; each one that is not abandoned establishes the fait. */
@Injectable()
export class Besoins implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDeLaCommission,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.declares.add(RECENSES);
  }

  async list(ou: EtablissementAnnee, { page, taille }: ListeDto): Promise<BesoinsVue> {
    const [lignes, total] = await this.base.repository(BesoinFormation).findAndCount({
      where: { ...ou },
      order: { titre: 'asc', id: 'asc' },
      take: taille,
      skip: (page - 1) * taille,
    });
    const peut = await this.droits.canUpdate();
    const elements = lignes.map((ligne) => toVue(ligne, peut));
    return { elements, total, page, taille, actionsPossibles: peut ? ['ajouter'] : [] };
  }

  async create(ou: EtablissementAnnee, saisie: CreateBesoinDto): Promise<BesoinVue> {
    const id = randomUUID();
    await this.base.repository(BesoinFormation).insert({
      ...ou,
      id,
      dispositif: saisie.dispositif,
      titre: saisie.titre,
      public: saisie.public ?? null,
      nombre: saisie.nombre ?? null,
      etat: saisie.etat ?? 'recense',
    });
    const apres = await this.get(ou, id);
    await this.updateFait(ou, apres);
    await this.audit.record({ evenement: 'besoin_formation.created', objet: id, apres });
    return apres;
  }

  async update(ou: EtablissementAnnee, id: string, saisie: UpdateBesoinDto): Promise<BesoinVue> {
    const changements = readChangements(saisie, ['public', 'nombre']);
    const avant = await this.lock(ou, id);
    checkVersion(saisie.version, avant.version, () => avant);
    await this.base
      .repository(BesoinFormation)
      .update({ uai: ou.uai, id }, { ...changements, version: avant.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.get(ou, id);
    if ((avant.etat === 'abandonne') !== (apres.etat === 'abandonne')) await this.updateFait(ou, apres);
    await this.audit.record({ evenement: 'besoin_formation.updated', objet: id, avant, apres });
    return apres;
  }

  async remove(ou: EtablissementAnnee, id: string): Promise<void> {
    const avant = await this.lock(ou, id);
    await this.base.repository(BesoinFormation).delete({ uai: ou.uai, id });
    await this.faits.remove({ ...ou, code: RECENSES, objet: id });
    await this.audit.record({ evenement: 'besoin_formation.removed', objet: id, avant });
  }

  private async updateFait(ou: EtablissementAnnee, { id, etat }: BesoinVue): Promise<void> {
    const cle = { ...ou, code: RECENSES, objet: id };
    if (etat === 'abandonne') await this.faits.remove(cle);
    else await this.faits.establish({ ...cle, date: this.horloge.today() });
  }

  private async lock(ou: EtablissementAnnee, id: string): Promise<BesoinVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from besoins_formation where uai = $1 and id = $2 for update`, [ou.uai, id]);
    return this.get(ou, id);
  }

  private async get(ou: EtablissementAnnee, id: string): Promise<BesoinVue> {
    const ligne = isUUID(id) ? await this.base.repository(BesoinFormation).findOneBy({ ...ou, id }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return toVue(ligne, await this.droits.canUpdate());
  }
}

function toVue({ uai: _, annee: _annee, modifieLe: _le, ...ligne }: BesoinFormation, peut: boolean): BesoinVue {
  return { ...ligne, actionsPossibles: peut ? ['modifier', 'supprimer'] : [] };
}
