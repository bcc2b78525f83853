internal import Glibc

/// Processor time of the process (all threads) and wall time of one piece of work, in seconds.
struct Timing {
    var processor: Double
    var wall: Double

    /// The least of several runs, since other work on the machine can only add.
    static func best(of runs: Int, _ work: () async -> Void) async -> Timing {
        var best = Timing(processor: .infinity, wall: .infinity)
        for _ in 0..<runs {
            let (processor, wall) = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
            await work()
            best.processor = min(best.processor, seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
            best.wall = min(best.wall, seconds(CLOCK_MONOTONIC) - wall)
        }
        return best
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
