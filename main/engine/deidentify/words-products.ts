/** Makers and products of imaging whose names are written like those of people; plain words (see plainWord). */
export const productWords: ReadonlySet<string> = new Set(
  `acuson accuray achieva adac advantage airis allegra allura altea alphenix ambition aplio aquarius aquilion aria artis avanto axiom
   biograph bodytom bowtie brainlab brightspeed brightview brilliance bruker cadence canon cardiomd carestream cedara celesteion
   cerestom concerto confluence dcmqi definium descendants diagnost dicomworks digirad dimensions discovery dynaca easyvision echelon eclipse
   elekta elscint epiq esaote espree essenza evolution excelart excite fastscan fluorospot fonar fuji fujifilm galileos gemini gendex
   genesis gyroscan harmony hawkeye hitachi hologic horos impax imrscor incisive infinia ingenia ingenuity innova inspiration
   integris intera intevo iplan iqon juxta konica kodak lightspeed lorad lumina luminos magnetom mammomat marconi mediso
   mevis millennium mindray minolta mosaiq multiva neurologica neusoft newtom novation numaris oasis optima orthanc osirix
   panorama paravision philips picker pinnacle planmeca plastimatch polaris precedence precise presto prisma prodiva qiicr
   quirem radiant raystation revolution rhapsode samsung scenaria scintron sectra selenia senographe sensis senz shimadzu siemens
   signa sirona skylight skyra slicer sola somatom sonata spectrum spirit supria swissray symbia symphony synapse syngo
   tecmag terarecon titan tomotherapy toshiba trio trillium unity vantage varian velocity ventri vereos verio vertex vida vitrea
   voxar vertos vital xcelera xeleris xplora ysio zevit`
    .split(/\s+/)
    .filter(Boolean),
);
