/// The duties whose rules were measured on the labelled organisations (docs/accuracy.md), and those written after them.
enum DutyGroup: String, CaseIterable {
    case measured, further

    func holds(_ rule: String) -> Bool { DutyGroup.measuredIds.contains(rule) == (self == .measured) }

    private static let measuredIds: Set<String> = [
        "POL-A01", "POL-A05", "POL-A08", "POL-A09", "POL-A13", "POL-B01", "POL-B02", "POL-B04", "POL-B05", "POL-B07",
        "POL-B08", "POL-C01", "POL-C02", "POL-C03", "POL-C05", "POL-C06", "POL-C07", "POL-C08", "POL-C11", "POL-C13",
        "POL-C14", "POL-C18", "POL-D01", "POL-D02", "POL-D03", "POL-D04", "POL-D05", "POL-D06", "POL-D07", "POL-D08",
        "POL-D10", "POL-D11", "POL-E01", "POL-E02", "POL-E03", "POL-E06", "POL-F01", "POL-F03", "POL-F04", "POL-F06",
        "POL-F07", "POL-G01", "POL-G02", "POL-G03", "POL-G06", "POL-G08", "POL-G10", "POL-G11", "POL-G14", "POL-G19",
        "POL-G22", "POL-G23", "POL-G24", "POL-G26", "POL-G34", "POL-G36", "POL-H01", "POL-H02", "POL-H03", "POL-H05",
        "POL-H07",
    ]
}
