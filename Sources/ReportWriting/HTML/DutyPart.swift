internal import PlumblineModel

/// Each duty in turn, topic by topic, after a table that shows where the gaps lie.
func dutyPart(of assessment: Assessment) -> HTMLNode {
    part("duties", "Each duty in turn", startsPage: true) {
        topicTable(of: assessment)
        outcomeKey(of: assessment)
        for (topic, findings) in assessment.findingsByTopic {
            element(.section, .class("topic"), .labelled(by: topic.id)) {
                element(.h3, .id(topic.id)) { topic.title }
                for finding in findings { duty(finding, in: assessment) }
            }
        }
    }
}

extension Topic {
    fileprivate var id: String { anchor("topic", title) }
}

private func topicTable(of assessment: Assessment) -> HTMLNode {
    let columns: [Urgency] = [.thisWeek, .next, .person, .inPlace, .unread, .notApplicable]
    return element(.table, .class("numbers")) {
        element(.caption) { "Section by section" }
        element(.thead) {
            element(.tr) {
                element(.th, .columnHead) { "Section" }
                for column in columns { element(.th, .columnHead) { column.label } }
            }
        }
        element(.tbody) {
            for (topic, findings) in assessment.findingsByTopic {
                element(.tr) {
                    element(.th, .rowHead) { element(.a, .link(to: topic.id)) { topic.title } }
                    for column in columns {
                        numberCell(findings.count { Urgency($0) == column }, under: column.label)
                    }
                }
            }
        }
    }
}

/// A number that a narrow screen shows after the head of its column; a nought stands back.
func numberCell(_ number: Int, under head: String) -> HTMLNode {
    element(.td, .class(number == 0 ? "nought" : "some"), HTMLAttribute("data-head", head)) { String(number) }
}

/// What the outcome words that occur here mean.
private func outcomeKey(of assessment: Assessment) -> HTMLNode {
    let present = Outcome.printOrder.filter { outcome in assessment.findings.contains { $0.outcome == outcome } }
    return element(.dl, .class("outcomes")) {
        for outcome in present {
            element(.div) {
                element(.dt) { badge(outcome) }
                element(.dd) { outcome.meaning }
            }
        }
    }
}
