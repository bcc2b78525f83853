/// Lines of text, wrapped at a width. Every string that enters is made visible first: a document cannot steer the reader's terminal.
struct TextPage {
    let width: Int
    let colour: Bool
    private(set) var text = ""
    private var endsBlank = true

    init(width: Int, colour: Bool) {
        self.width = max(width, 40)
        self.colour = colour
    }

    /// Wraps the text. The first line starts with `first`, the others with `rest`, or with as many spaces as `first` has characters.
    mutating func paragraph(_ paragraph: String, first: String = "", rest: String? = nil, style: TextStyle = .plain) {
        let rest = rest ?? String(repeating: " ", count: first.count)
        let room = max(width - max(first.count, rest.count), 20)
        for (index, line) in wrapped(visible(paragraph), at: room).enumerated() {
            addLine((index == 0 ? first : rest) + style.applied(to: line, colour: colour))
        }
    }

    /// The words of a document, marked as such.
    mutating func quotation(_ quote: String, indent: Int) {
        paragraph("“\(quote)”", first: String(repeating: " ", count: indent) + "| ", rest: String(repeating: " ", count: indent) + "| ")
    }

    /// A heading with a rule below it.
    mutating func heading(_ heading: String, underline: Character = "=", style: TextStyle = .strong) {
        blank()
        paragraph(heading, style: style)
        addLine(String(repeating: underline, count: min(visible(heading).count, width)))
        blank()
    }

    /// One empty line, never two.
    mutating func blank() {
        guard !endsBlank else { return }
        text += "\n"
        endsBlank = true
    }

    /// A line of ready columns; the caller has made its parts visible.
    mutating func addLine(_ line: String) {
        text += line + "\n"
        endsBlank = false
    }
}

/// The text cut into lines of at most `room` characters, at spaces where there are any.
func wrapped(_ text: String, at room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        if !line.isEmpty, line.count + 1 + word.count > room {
            lines.append(line)
            line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
        while line.count > room {
            lines.append(String(line.prefix(room)))
            line = String(line.dropFirst(room))
        }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
}
