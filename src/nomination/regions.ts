/** Countries, and states and provinces that people write behind a town, in lower case. */
const regions: ReadonlySet<string> = new Set(
  `argentina|armenia|australia|austria|bangladesh|belarus|belgium|bolivia|brazil|brasil|bulgaria|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba
  cyprus|czechia|czech republic|denmark|ecuador|egypt|england|estonia|ethiopia|finland|france|germany|deutschland|ghana|greece|hong kong|hungary|iceland|india
  indonesia|iran|iraq|ireland|israel|italy|italia|japan|kazakhstan|kenya|korea|south korea|latvia|lebanon|lithuania|luxembourg|malaysia|malta|mexico|moldova
  morocco|nepal|netherlands|the netherlands|new zealand|nigeria|norway|pakistan|peru|philippines|poland|portugal|romania|russia|rwanda|scotland|senegal|serbia
  singapore|slovakia|slovenia|south africa|spain|españa|sweden|switzerland|taiwan|tanzania|thailand|tunisia|turkey|uganda|uk|united kingdom|ukraine|uruguay|us
  usa|united states|venezuela|vietnam|wales|zambia|zimbabwe|tokyo
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine
  maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina
  north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia
  wisconsin|wyoming|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|saskatchewan|bc|ca|ma|nc|ny|nyc|tx|va`
    .split(/[|\n]\s*/)
    .map((name) => name.trim()),
)

/** Whether a name in lower case makes a place of a word before its comma: `Victoria, British Columbia`. */
export function isRegion(name: string): boolean {
  return regions.has(name)
}
