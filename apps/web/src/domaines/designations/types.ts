import type { Schemas } from '../../api/client.js';

export type Designation = Schemas['DesignationVue'];
export type Compensation = Schemas['CompensationVue'];
