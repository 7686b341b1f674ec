/** What houses are called by kind: behind its name one tells a name (organisations.ts) and goes with it (around-places.ts). */

/** A semicolon between patterns; as alternatives. */
export const alternatives = (list: string): string => list.trim().replace(/\s+/g, ' ').replaceAll('; ', '|');

/** What companies are, none of it a part of a body. */
export const kindsOfCompanies = alternatives(String.raw`
  Trucking; Transport(?:ation)?; Towing; Freight; Beef; Pork; Poultry; Packing; Lumber; Logging; Timber; Foundry; Shipyards?; Motors; Roofing; Orchards?; Vineyards; Winery; Brewery; Quarry;
  Outfitters; Stables; Speedway; Raceway; Diner; Grill; Cafe; Pizza
`);

export const kindsOfHouses =
  alternatives(String.raw`
  Rehab(?:ilitation)?(?: (?:Cent(?:er|re)|Hospital|Institute))?; Infirmary; Hospice; Care Center; Clinic; Manor; Dental; Dentistry; Orthodontics; Vision;
  Ortho(?:pa?edics?)?(?: (?:Clinic|Associates|Institute|Center))?; Eye (?:Center|Care|Clinic|Institute|Assoc\w*); Derm(?:atology)?; Pediatrics;
  (?:Cardiology|Oncology|Urology)(?: (?:Associates|Clinic|Group))?; Family (?:Med(?:icine)?|Practice|Health)(?: (?:Center|Clinic))?;
  Imaging(?: (?:Center|Associates))?; Radiology(?: (?:Associates|Group|Partners))?; Dialysis(?: (?:Center|Clinic))?; EMS; Ambulance; Day ?care; Preschool;
  Academy; Elem(?:entary)?(?: School)?; Middle School; HS; College; Church; Casino; Hotel; Resort; Ranch; Farms?; Dairy; Mine; Steel; Foods; Industries;
  Prison; Correctional(?: (?:Facility|Institution|Center))?; Jail; Pharmacy
`) +
  '|' +
  kindsOfCompanies;
