import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Names files and methods that have grown long. It reports and does not judge: read them, and split what has two reasons to change. */
final class SizeReport {

    private static final int LONG_FILE = 400;
    private static final int LONG_METHOD = 60;

    private record Finding(long lines, String what) {}

    public static void main(String[] folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java") && file.toString().contains("src"))
                        .forEach(sources::add);
            }
        }
        List<Finding> files = new ArrayList<>();
        long allLines = 0;
        for (Path source : sources) {
            long lines = Files.readAllLines(source).size();
            allLines += lines;
            if (lines > LONG_FILE) {
                files.add(new Finding(lines, source.toString()));
            }
        }
        System.out.printf("%d files, %d lines, %d on average.%n", sources.size(), allLines, allLines / Math.max(1, sources.size()));
        print("files over " + LONG_FILE + " lines", files);
        print("methods over " + LONG_METHOD + " lines", longMethods(sources));
    }

    private static List<Finding> longMethods(List<Path> sources) throws IOException {
        List<Finding> found = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, problem -> {}, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodLengths(unit, positions, found), null);
            }
        }
        return found;
    }

    private static void print(String title, List<Finding> findings) {
        System.out.printf("%d %s%s%n", findings.size(), title, findings.isEmpty() ? "." : ":");
        findings.sort(Comparator.comparingLong(Finding::lines).reversed());
        findings.forEach(finding -> System.out.printf("  %5d  %s%n", finding.lines(), finding.what()));
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Finding> found;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<Finding> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long length = lines.getLineNumber(positions.getEndPosition(unit, method)) - first + 1;
            if (length > LONG_METHOD) {
                found.add(new Finding(length, Path.of(unit.getSourceFile().getName()) + ":" + first + " " + method.getName()));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
