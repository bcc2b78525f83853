internal import PlumblineModel

/// Decides what part of the document each block belongs to. Conservative: body is the default, and a block leaves it only
/// where its heading *and* its own shape say so.
enum ZoneMarking {
    static func zones(of blocks: [DraftBlock]) -> [Zone] {
        var zones = blocks.map { $0.zone ?? .body }
        markSections(blocks, &zones)
        markReferenceLists(blocks, &zones)
        for (index, block) in blocks.enumerated() where zones[index] == .body && ZoneLexicon.isTemplateNote(block.text) {
            zones[index] = .templateNote
        }
        return zones
    }

    /// Whole sections that a heading claims: contents, change log, glossary, annexed guidance.
    private static func markSections(_ blocks: [DraftBlock], _ zones: inout [Zone]) {
        var index = 0
        while index < blocks.count {
            guard let level = blocks[index].headingLevel, level > 0, zones[index] == .body,
                let zone = ZoneLexicon.sectionZone(of: blocks[index].text)
            else {
                index += 1
                continue
            }
            let end = sectionEnd(from: index, level: level, zone: zone, blocks)
            let section = index..<end
            if zone != .annexedGuidance || wordCount(blocks[section]) >= 300 {
                for member in section where zones[member] == .body { zones[member] = zone }
            }
            index = end
        }
    }

    private static func sectionEnd(from start: Int, level: Int, zone: Zone, _ blocks: [DraftBlock]) -> Int {
        var index = start + 1
        while index < blocks.count {
            if let other = blocks[index].headingLevel, !blocks[index].isRunning {
                // Headings inside a copied annex are often set as large as the annex's own.
                if zone == .annexedGuidance ? ZoneLexicon.opensAnnex(blocks[index].text) : other <= level,
                    zone != .changeLog || !ZoneLexicon.tellsOfChange(blocks[index].text)
                {
                    break
                }
            }
            index += 1
        }
        return index
    }

    /// Lists of titles under a heading such as "Legislation and guidance", or after a stem that announces guidance.
    private static func markReferenceLists(_ blocks: [DraftBlock], _ zones: inout [Zone]) {
        var index = 0
        while index < blocks.count {
            guard let level = blocks[index].headingLevel, level > 0, zones[index] == .body,
                let claim = ZoneLexicon.referenceClaim(of: blocks[index].text)
            else {
                index += 1
                continue
            }
            var end = index + 1
            // Below "Legislation", sub-headings name laws and the text under them is prose.
            let deepest = claim == .bibliography ? level : Int.max - 1
            while end < blocks.count, (blocks[end].headingLevel ?? Int.max) > deepest { end += 1 }
            let members = (index + 1..<end).filter { zones[$0] == .body && blocks[$0].headingLevel == nil }
            let titles = members.filter { TitleShape.isTitleList(blocks[$0].text) }
            if claim == .bibliography, titles.count * 2 >= members.count {
                // A review date or a signature at the end of the last section is no source.
                for member in members where TitleShape.endsInYear(blocks[member].text) { zones[member] = .references }
                for member in titles + [index] { zones[member] = .references }
            } else if titles.count >= 2 || titles.contains(where: { blocks[$0].text.contains(UInt8(ascii: ";")) }) {
                for member in titles { zones[member] = .references }
            }
            index += 1
        }
        markAnnouncedLists(blocks, &zones)
    }

    /// A list of three or more titles after "the following legislation and guidance".
    private static func markAnnouncedLists(_ blocks: [DraftBlock], _ zones: inout [Zone]) {
        var index = 1
        while index < blocks.count {
            guard blocks[index].isItem, !blocks[index - 1].isItem, ZoneLexicon.announcesReferences(blocks[index - 1].text) else {
                index += 1
                continue
            }
            var end = index
            while end < blocks.count, blocks[end].isItem || blocks[end].isRunning { end += 1 }
            let items = (index..<end).filter { zones[$0] == .body }
            let titles = items.filter { TitleShape.isTitleList(blocks[$0].text) }
            if titles.count >= 3, titles.count * 10 >= items.count * 8 {
                for item in titles { zones[item] = .references }
            }
            index = max(end, index + 1)
        }
    }

    private static func wordCount(_ blocks: ArraySlice<DraftBlock>) -> Int {
        blocks.reduce(0) { $0 + $1.text.words.count }
    }
}
